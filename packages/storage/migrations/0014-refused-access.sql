-- A refused access is noted once a day for each account, seat and operation: the trail tells who reached for what, and nobody fills it by asking again.
create unique index audit_refused_once on audit (account, body, subject, ((at at time zone 'Asia/Ho_Chi_Minh')::date)) nulls not distinct
  where did = 'refuse-access';
