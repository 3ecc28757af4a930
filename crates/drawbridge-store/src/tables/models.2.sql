ALTER TABLE models ADD COLUMN archived TEXT;   -- when it was archived
ALTER TABLE models ADD COLUMN review_due TEXT; -- a day
