-- The migrations that were applied, and their text.
CREATE TABLE schema_migrations (
  number {int64} NOT NULL, -- Number of the file, ascending through the whole program.
  name {text} NOT NULL, -- Name of the file, without number and ending.
  digest {text} NOT NULL, -- SHA-256 of the file with LF line ends, hexadecimal.
  applied_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  milliseconds {int64} NOT NULL, -- How long it took.
  program_version {text} NOT NULL, -- Version of the program that applied it.
  sql {text} NOT NULL, -- The whole file.
  CONSTRAINT schema_migrations_key PRIMARY KEY (number)
){strict};
