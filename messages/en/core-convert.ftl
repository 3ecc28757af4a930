### What is said of a model that goes to standard output.

convert-no-format = write to standard output: nothing says which format it is to have
convert-no-format-hint = say --to drawbridge, --to dfd or --to threat-dragon
