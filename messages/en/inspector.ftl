### The inspector: what is selected, and what is known of it beside its facts.

inspector-label = Inspector
inspector-tabs = About what is selected
inspector-facts = Facts
inspector-sheet = Model sheet
inspector-threats = Threats
inspector-comments = Comments
inspector-selection = Selection
inspector-many = { $count ->
    [one] 1 thing
   *[other] { $count } things
}
inspector-name = Name
inspector-unnamed = Unnamed
inspector-back = Back to the model
inspector-crosses-nothing = crosses nothing
inspector-crosses = crosses { $boundaries }
inspector-carries = { " · carries " }
inspector-holds = { " · holds " }
inspector-in = in { $boundaries }
inspector-in-none = in no trust boundary

property-direction = Direction
property-one-way = One way
property-both-ways = Both ways
property-reverse = Reverse
property-kind = Kind
property-component = Component
property-no-component = None
property-lost-component = in no pack
property-no-such-component = No component of this kind is called so.
property-description = Description
property-owner = Owner
property-no-owner = Nobody yet
property-type-owner = Type a name.
property-holds = Data it holds
property-carries = Data it carries
property-add-data = Add data
property-no-data = Type a name for new data.
property-new-data = New data “{ $words }”
property-show-data = Show the facts of { $name }
property-drop-data = Remove { $name }
property-out-of-scope = Out of scope
property-why-out = Why it is out of scope
property-why-out-hint = Another team answers for it

kind-picker = What stands there?
