-- Money from several sources and indicators for the demo report, so that every form has something to show. Sums stay as
-- they are. A report that somebody has begun to work with is left alone but for what every entry has.
insert into entry_funding (entry_id, source, planned, actual)
select e.id, 'LOCAL', e.planned, e.actual
from entry e
where not exists (select 1 from entry_funding f where f.entry_id = e.id);

insert into entry_co_executor (entry_id, department_id)
select e.id, c.department_id
from entry e
join measure_co_executor c on c.measure_id = e.measure_id
on conflict do nothing;

create temporary table demo_entry on commit drop as
select e.id, e.measure_id, e.number, r.year
from entry e
join report r on r.id = e.report_id
join programme p on p.id = r.programme_id
where r.status = 'CREATED' and e.version = 0 and p.title like '%(демонстраційна)';

-- number, other source, its plan and spending, thousand UAH; what is left stays with the local budget
create temporary table demo_source (number text, source text, planned numeric, actual numeric) on commit drop;
insert into demo_source values
    ('1.12', 'OTHER', 50.0, 17.9),
    ('2.1', 'REGIONAL', 20.0, 20.0),
    ('2.6', 'STATE', 40.0, 36.0);

update entry_funding f
set planned = f.planned - s.planned * 1000, actual = f.actual - s.actual * 1000
from demo_entry e join demo_source s on s.number = e.number
where f.entry_id = e.id and f.source = 'LOCAL';

insert into entry_funding (entry_id, source, planned, actual)
select e.id, s.source, s.planned * 1000, s.actual * 1000 from demo_entry e join demo_source s on s.number = e.number;

update funding_line l
set planned = l.planned - s.planned * 1000
from demo_entry e join demo_source s on s.number = e.number
where l.measure_id = e.measure_id and l.year = e.year and l.source = 'LOCAL';

insert into funding_line (measure_id, year, source, planned)
select e.measure_id, e.year, s.source, s.planned * 1000 from demo_entry e join demo_source s on s.number = e.number;

create temporary table demo_indicator (
    number text, ordinal integer, kind text, name text, unit text, planned numeric, actual numeric, reason text)
    on commit drop;
insert into demo_indicator values
    ('1.1', 0, 'INPUT', 'Витрати на прийом делегацій', 'тис. грн', 35.0, 25.1,
     'Частину прийомів оплатили партнери'),
    ('1.1', 1, 'PRODUCT', 'Кількість прийнятих делегацій', 'од.', 6, 8, null),
    ('1.1', 2, 'EFFICIENCY', 'Середні витрати на одну делегацію', 'тис. грн', 5.83, 3.14, null),
    ('1.1', 3, 'QUALITY', 'Частка делегацій, після яких досягнуто домовленостей', '%', 50, 62.5, null),
    ('1.5', 0, 'PRODUCT', 'Кількість учасників поїздок', 'осіб', 40, 43, null),
    ('1.5', 1, 'EFFICIENCY', 'Середні витрати на одного учасника', 'тис. грн', 1.25, 1.163, null),
    ('1.8', 0, 'PRODUCT', 'Кількість навчальних курсів', 'од.', 10, 12, null),
    ('1.8', 1, 'QUALITY', 'Частка працівників, які отримали сертифікат', '%', 80, 74.5,
     'Двоє працівників завершують навчання наступного року'),
    ('2.1', 0, 'PRODUCT', 'Кількість віртуальних просторів на платформі', 'од.', 2, 2, null),
    ('2.2', 0, 'PRODUCT', 'Кількість примірників продукції', 'шт.', 1500, 1420,
     'Ціна паперу зросла, тож путівників надруковано менше'),
    ('2.2', 1, 'EFFICIENCY', 'Середня вартість одного примірника', 'грн', 66.67, 63.03, null);

insert into measure_indicator (measure_id, year, ordinal, kind, name, unit, planned)
select e.measure_id, e.year, i.ordinal, i.kind, i.name, i.unit, i.planned
from demo_entry e join demo_indicator i on i.number = e.number;

insert into entry_indicator (entry_id, ordinal, kind, name, unit, planned, actual, reason)
select e.id, i.ordinal, i.kind, i.name, i.unit, i.planned, i.actual, i.reason
from demo_entry e join demo_indicator i on i.number = e.number;

update entry e
set reason = r.reason
from demo_entry d
join (values
    ('1.12', 'Частину презентацій перенесено на наступний рік: партнери просили змінити дати.'),
    ('2.2', 'Ціни за результатами закупівлі виявилися нижчими.'),
    ('2.6', 'Одну публікацію видання розмістило безоплатно.')) as r (number, reason) on r.number = d.number
where e.id = d.id;
