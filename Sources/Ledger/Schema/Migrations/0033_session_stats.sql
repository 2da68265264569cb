-- Aggregates of each session, and of each club in it: derived from shots, and kept true by every write of these.
CREATE TABLE session_stats (
  session_id {int64} NOT NULL, -- The session.
  club {text} NOT NULL, -- The club; empty for all clubs together.
  shot_count {int64} NOT NULL, -- Shots that count.
  clubs_used {int64} NOT NULL, -- Different clubs among them.
  best_carry {double}, -- The longest carry, in m.
  n_carry {int64} NOT NULL, -- Shots that have the next.
  avg_carry {double}, -- Carry, measured or normalised as the session's is, in m: mean.
  std_carry {double}, -- Its sample standard deviation; null for one shot.
  median_carry {double}, -- Its median.
  mad_carry {double}, -- Its median absolute deviation from the median.
  n_total {int64} NOT NULL, -- Shots that have the next.
  avg_total {double}, -- Total distance, in m: mean.
  std_total {double}, -- Its sample standard deviation; null for one shot.
  median_total {double}, -- Its median.
  mad_total {double}, -- Its median absolute deviation from the median.
  n_ball_speed {int64} NOT NULL, -- Shots that have the next.
  avg_ball_speed {double}, -- Ball speed, in m/s: mean.
  std_ball_speed {double}, -- Its sample standard deviation; null for one shot.
  median_ball_speed {double}, -- Its median.
  mad_ball_speed {double}, -- Its median absolute deviation from the median.
  n_club_speed {int64} NOT NULL, -- Shots that have the next.
  avg_club_speed {double}, -- Club speed, in m/s: mean.
  std_club_speed {double}, -- Its sample standard deviation; null for one shot.
  median_club_speed {double}, -- Its median.
  mad_club_speed {double}, -- Its median absolute deviation from the median.
  n_smash {int64} NOT NULL, -- Shots that have the next.
  avg_smash {double}, -- Ball speed over club speed: mean.
  std_smash {double}, -- Its sample standard deviation; null for one shot.
  median_smash {double}, -- Its median.
  mad_smash {double}, -- Its median absolute deviation from the median.
  n_face_angle {int64} NOT NULL, -- Shots that have the next.
  avg_face_angle {double}, -- Face to target, in degrees, open positive: mean.
  std_face_angle {double}, -- Its sample standard deviation; null for one shot.
  median_face_angle {double}, -- Its median.
  mad_face_angle {double}, -- Its median absolute deviation from the median.
  n_club_path {int64} NOT NULL, -- Shots that have the next.
  avg_club_path {double}, -- Club path, in degrees, inside out positive: mean.
  std_club_path {double}, -- Its sample standard deviation; null for one shot.
  median_club_path {double}, -- Its median.
  mad_club_path {double}, -- Its median absolute deviation from the median.
  n_face_to_path {int64} NOT NULL, -- Shots that have the next.
  avg_face_to_path {double}, -- Face less path of one shot, in degrees: mean.
  std_face_to_path {double}, -- Its sample standard deviation; null for one shot.
  median_face_to_path {double}, -- Its median.
  mad_face_to_path {double}, -- Its median absolute deviation from the median.
  n_strike_distance {int64} NOT NULL, -- Shots that have the next.
  avg_strike_distance {double}, -- Distance of the strike from the face's centre, in m: mean.
  std_strike_distance {double}, -- Its sample standard deviation; null for one shot.
  median_strike_distance {double}, -- Its median.
  mad_strike_distance {double}, -- Its median absolute deviation from the median.
  n_spin {int64} NOT NULL, -- Shots that have the next.
  avg_spin {double}, -- Total spin that was not estimated, in rpm: mean.
  std_spin {double}, -- Its sample standard deviation; null for one shot.
  median_spin {double}, -- Its median.
  mad_spin {double}, -- Its median absolute deviation from the median.
  n_apex {int64} NOT NULL, -- Shots that have the next.
  avg_apex {double}, -- Apex, in m: mean.
  std_apex {double}, -- Its sample standard deviation; null for one shot.
  median_apex {double}, -- Its median.
  mad_apex {double}, -- Its median absolute deviation from the median.
  digest {text} NOT NULL, -- SHA-256 of the session's shots that it was derived from.
  updated_at {int64} NOT NULL, -- When, in microseconds since 1970, UTC.
  CONSTRAINT session_stats_key PRIMARY KEY (session_id, club),
  CONSTRAINT session_stats_session FOREIGN KEY (session_id) REFERENCES sessions (session_id),
  CONSTRAINT session_stats_counts CHECK (shot_count > 0)
){clustered};
