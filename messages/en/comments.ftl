### Comments on what is selected and on threats.

comment-panel = Comments
comment-none = Nobody said anything about { $place } yet.
comment-on-threat = On the threat
comment-write = Write a comment
comment-do = Comment
comment-blank = There is nothing to send yet.
comment-close = Close
comment-thread = Thread begun by { $author }
comment-answer = Answer
comment-answer-label = Answer to { $author }
comment-edit = Edit
comment-edit-label = Change the comment
comment-save = Save
comment-delete = Delete
comment-delete-thread = Delete the thread
comment-settle = Settle
comment-reopen = Reopen
comment-settled-by = Settled by { $author }
comment-unfold = Show
comment-fold = Hide
comment-told-settled = Settled
comment-told-reopened = Reopened
comment-told-deleted = Comment deleted
