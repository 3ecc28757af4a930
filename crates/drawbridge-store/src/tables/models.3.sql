ALTER TABLE models ADD COLUMN file_format TEXT;  -- of the bound file; NULL where it was bound before this was kept
ALTER TABLE models ADD COLUMN file_step INTEGER; -- the last step in force when the file was last read or written
UPDATE models SET file_step = 0 WHERE file_path IS NOT NULL; -- until now a file was read when the model was made
