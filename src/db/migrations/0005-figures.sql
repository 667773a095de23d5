-- Figures by month, rolled up out of sight of any page. The rows behind them are views that each capability publishes.

create table figure (
  measure text not null,
  month date not null check (extract(day from month) = 1),
  numerator integer not null,
  denominator integer,
  worked_out_at timestamptz not null default now(),
  primary key (measure, month)
);
-- A change to the work says which month it touches; a job works that month out again. It only ever adds rows, so nobody waits.
create table figure_stale (
  id bigint generated always as identity primary key,
  month date not null
);
grant select on figure to kith_app; -- a figure names nobody
grant insert on figure_stale to kith_app;
