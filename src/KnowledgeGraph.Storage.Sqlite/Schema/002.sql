-- The analyst's own tables as they were last given to a build, as JSON: whoever resolves the records uses the same ones.
CREATE TABLE analyst_tables (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  json TEXT NOT NULL
) STRICT;
