-- Shots, with what a device measured of each; null where it has no reading.
CREATE TABLE shots (
  shot_id {int64} NOT NULL, -- Given by the program, ascending.
  session_id {int64} NOT NULL, -- Its session.
  shot_order {int64} NOT NULL, -- Its place in the session.
  shot_time {int64}, -- When it was hit, in microseconds since 1970, UTC; null where the device does not say.
  club {text} NOT NULL, -- The club by the table of spellings; empty where the file has none.
  ball_speed {double}, -- Ball speed, in m/s.
  club_speed {double}, -- Club speed, in m/s.
  smash {double}, -- Smash as the device states it.
  launch_angle {double}, -- Launch above the ground, in degrees.
  launch_direction {double}, -- Launch right of the target line, in degrees.
  spin {double}, -- Total spin, measured or not said to be estimated, in rpm.
  spin_estimated {double}, -- Total spin that the device estimated, in rpm.
  back_spin {double}, -- Back spin, in rpm; negative for topspin.
  spin_axis {double}, -- Tilt of the spin axis, in degrees; positive curves right.
  carry {double}, -- Carry as measured, in m.
  carry_normalised {double}, -- Carry worked out for stated air and ball, in m.
  total {double}, -- Total distance, in m.
  offline {double}, -- Right of the target line where it lands, in m.
  apex {double}, -- Apex, in m.
  descent_angle {double}, -- Descent angle, in degrees.
  hang_time {double}, -- Time in the air, in s.
  attack_angle {double}, -- Attack angle, in degrees; positive is up.
  club_path {double}, -- Club path, in degrees; positive is inside out.
  face_angle {double}, -- Face to target, in degrees; positive is open.
  face_to_path {double}, -- Face to path as the device states it, in degrees.
  dynamic_loft {double}, -- Dynamic loft, in degrees.
  strike_x {double}, -- Strike from the face's centre towards the toe, in m.
  strike_y {double}, -- Strike above the face's centre, in m.
  air_density {double}, -- Air density, in kg/m3.
  exclusion {text}, -- The reason why it does not count; null for one that does.
  tag {text}, -- The player's word for it.
  CONSTRAINT shots_key PRIMARY KEY (shot_id),
  CONSTRAINT shots_session FOREIGN KEY (session_id) REFERENCES sessions (session_id)
){strict};

CREATE INDEX shots_by_session ON shots (session_id, shot_order);
CREATE INDEX shots_by_time ON shots (shot_time);
