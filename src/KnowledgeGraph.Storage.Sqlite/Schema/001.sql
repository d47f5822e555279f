-- Layer 1: what was extracted from each article. json is the record's JSON line in UTF-8, Brotli-compressed.
CREATE TABLE records (
  article_id  TEXT NOT NULL PRIMARY KEY,
  digest      TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  title       TEXT,
  url         TEXT,
  publisher   TEXT,
  published   TEXT,
  date        TEXT,
  words       INTEGER NOT NULL,
  entities    INTEGER NOT NULL,
  statements  INTEGER NOT NULL,
  positions   INTEGER NOT NULL,
  citations   INTEGER NOT NULL,
  json        BLOB NOT NULL
) STRICT;

-- Layer 2: the resolved graph, replaced as a whole. seq is the place in the graph's lists, which are in ordinal order of ids.
CREATE TABLE graph (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  format INTEGER NOT NULL,
  digest TEXT NOT NULL
) STRICT;

CREATE TABLE actors (
  seq  INTEGER PRIMARY KEY,
  id   TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE actor_members (
  actor_id TEXT NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  ord      INTEGER NOT NULL,
  member   TEXT NOT NULL,
  PRIMARY KEY (actor_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_members_member ON actor_members (member);

CREATE TABLE actor_roles (
  actor_id TEXT NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  ord      INTEGER NOT NULL,
  role     TEXT NOT NULL,
  PRIMARY KEY (actor_id, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_attributes (
  actor_id TEXT NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  ord      INTEGER NOT NULL,
  key      TEXT NOT NULL,
  value    TEXT NOT NULL,
  PRIMARY KEY (actor_id, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_reasons (
  actor_id TEXT NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
  ord      INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  PRIMARY KEY (actor_id, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposals (
  seq     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  label   TEXT NOT NULL,
  concept TEXT
) STRICT;

CREATE TABLE proposal_members (
  proposal_id TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  member      TEXT NOT NULL,
  PRIMARY KEY (proposal_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposal_members_member ON proposal_members (member);

CREATE TABLE articles (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  title        TEXT,
  url          TEXT,
  publisher    TEXT,
  publisher_id TEXT REFERENCES actors (id),
  published    TEXT,
  date         TEXT,
  sha256       TEXT NOT NULL,
  words        INTEGER NOT NULL,
  fingerprint  TEXT NOT NULL
) STRICT;

-- Spans (cue, holder, target) are JSON: [[start, end], ...], UTF-16 code units, end exclusive.
CREATE TABLE statements (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id),
  source_id  TEXT REFERENCES actors (id),
  within_id  TEXT REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
  text       TEXT NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  cue        TEXT NOT NULL,
  quote      TEXT NOT NULL,
  polarity   TEXT NOT NULL,
  modality   TEXT NOT NULL,
  confidence REAL NOT NULL
) STRICT;
CREATE INDEX statements_article ON statements (article_id);
CREATE INDEX statements_source ON statements (source_id);
CREATE INDEX statements_within ON statements (within_id);

CREATE TABLE origins (
  seq    INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE positions (
  seq             INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  article_id      TEXT NOT NULL REFERENCES articles (id),
  actor_id        TEXT NOT NULL REFERENCES actors (id),
  relation        TEXT NOT NULL,
  proposal_id     TEXT REFERENCES proposals (id),
  target_actor_id TEXT REFERENCES actors (id),
  strength        TEXT NOT NULL,
  confidence      REAL NOT NULL,
  date            TEXT,
  "when"          TEXT,
  text            TEXT NOT NULL,
  start           INTEGER NOT NULL,
  "end"           INTEGER NOT NULL,
  target_text     TEXT NOT NULL,
  holder          TEXT NOT NULL,
  target          TEXT NOT NULL,
  statement_id    TEXT REFERENCES statements (id),
  origin_id       TEXT NOT NULL REFERENCES origins (id),
  CHECK ((proposal_id IS NULL) <> (target_actor_id IS NULL))
) STRICT;
CREATE INDEX positions_article ON positions (article_id);
CREATE INDEX positions_actor ON positions (actor_id);
CREATE INDEX positions_proposal ON positions (proposal_id);
CREATE INDEX positions_target_actor ON positions (target_actor_id);
CREATE INDEX positions_statement ON positions (statement_id);
CREATE INDEX positions_origin ON positions (origin_id);

CREATE TABLE position_via (
  position_id TEXT NOT NULL REFERENCES positions (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  actor_id    TEXT NOT NULL REFERENCES actors (id),
  PRIMARY KEY (position_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX position_via_actor ON position_via (actor_id);

CREATE TABLE origin_positions (
  origin_id   TEXT NOT NULL REFERENCES origins (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  position_id TEXT NOT NULL REFERENCES positions (id),
  PRIMARY KEY (origin_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX origin_positions_position ON origin_positions (position_id);

CREATE TABLE summaries (
  seq             INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  actor_id        TEXT NOT NULL REFERENCES actors (id),
  relation        TEXT NOT NULL,
  proposal_id     TEXT REFERENCES proposals (id),
  target_actor_id TEXT REFERENCES actors (id),
  articles        INTEGER NOT NULL,
  origins         INTEGER NOT NULL,
  first           TEXT,
  last            TEXT,
  until           TEXT,
  strength        TEXT NOT NULL,
  confidence      REAL NOT NULL,
  CHECK ((proposal_id IS NULL) <> (target_actor_id IS NULL))
) STRICT;
CREATE INDEX summaries_actor ON summaries (actor_id);
CREATE INDEX summaries_proposal ON summaries (proposal_id);
CREATE INDEX summaries_target_actor ON summaries (target_actor_id);

CREATE TABLE summary_positions (
  summary_id  TEXT NOT NULL REFERENCES summaries (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  position_id TEXT NOT NULL REFERENCES positions (id),
  PRIMARY KEY (summary_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX summary_positions_position ON summary_positions (position_id);

CREATE TABLE citations (
  seq               INTEGER PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,
  citing_article_id TEXT REFERENCES articles (id),
  citing_actor_id   TEXT REFERENCES actors (id),
  cited_id          TEXT NOT NULL REFERENCES actors (id),
  articles          INTEGER NOT NULL,
  first             TEXT,
  last              TEXT,
  confidence        REAL NOT NULL,
  CHECK ((citing_article_id IS NULL) <> (citing_actor_id IS NULL))
) STRICT;
CREATE INDEX citations_citing_article ON citations (citing_article_id);
CREATE INDEX citations_citing_actor ON citations (citing_actor_id);
CREATE INDEX citations_cited ON citations (cited_id);

CREATE TABLE citation_evidence (
  citation_id TEXT NOT NULL REFERENCES citations (id) ON DELETE CASCADE,
  ord         INTEGER NOT NULL,
  id          TEXT NOT NULL,
  article_id  TEXT NOT NULL REFERENCES articles (id),
  start       INTEGER NOT NULL,
  "end"       INTEGER NOT NULL,
  text        TEXT NOT NULL,
  confidence  REAL NOT NULL,
  PRIMARY KEY (citation_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_evidence_article ON citation_evidence (article_id);

CREATE TABLE speaks_for (
  seq      INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  actor_id TEXT NOT NULL REFERENCES actors (id),
  for_id   TEXT NOT NULL REFERENCES actors (id),
  role     TEXT NOT NULL,
  first    TEXT,
  last     TEXT
) STRICT;
CREATE INDEX speaks_for_actor ON speaks_for (actor_id);
CREATE INDEX speaks_for_for ON speaks_for (for_id);

CREATE TABLE speaks_for_evidence (
  speaks_for_id TEXT NOT NULL REFERENCES speaks_for (id) ON DELETE CASCADE,
  ord           INTEGER NOT NULL,
  id            TEXT NOT NULL,
  article_id    TEXT NOT NULL REFERENCES articles (id),
  start         INTEGER NOT NULL,
  "end"         INTEGER NOT NULL,
  text          TEXT NOT NULL,
  confidence    REAL NOT NULL,
  PRIMARY KEY (speaks_for_id, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX speaks_for_evidence_article ON speaks_for_evidence (article_id);

CREATE TABLE concerns (
  seq         INTEGER PRIMARY KEY,
  proposal_id TEXT NOT NULL REFERENCES proposals (id),
  actor_id    TEXT NOT NULL REFERENCES actors (id),
  UNIQUE (proposal_id, actor_id)
) STRICT;
CREATE INDEX concerns_actor ON concerns (actor_id);

CREATE TABLE concerns_positions (
  concerns_seq INTEGER NOT NULL REFERENCES concerns (seq) ON DELETE CASCADE,
  ord          INTEGER NOT NULL,
  position_id  TEXT NOT NULL REFERENCES positions (id),
  PRIMARY KEY (concerns_seq, ord)
) STRICT, WITHOUT ROWID;
CREATE INDEX concerns_positions_position ON concerns_positions (position_id);

CREATE TABLE same_stories (
  seq        INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles (id),
  other_id   TEXT NOT NULL REFERENCES articles (id),
  score      REAL NOT NULL,
  UNIQUE (article_id, other_id)
) STRICT;
CREATE INDEX same_stories_other ON same_stories (other_id);

-- What can be searched for, one row a name list, label, headline, statement or evidence, and the index over it.
CREATE TABLE search_texts (
  seq  INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id   TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (text, content = 'search_texts', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2');
