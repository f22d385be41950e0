-- The demo council: laid only with zvit.demo=true. Facts and figures are those of a real year, the words are ours.
insert into council (code, name, decision_body, lead_department) values
    ('khmelnytskyi', 'Хмельницька міська рада', 'Рішення сесії Хмельницької міської ради', 'international'),
    ('sosnivka', 'Соснівська селищна рада', 'Рішення сесії Соснівської селищної ради', 'office');

insert into department (council_id, code, name, short_name, address, phone, email)
select c.id, d.code, d.name, d.short_name, d.address, d.phone, d.email
from (values
    ('khmelnytskyi', 'international', 'Відділ інвестиційної політики та міжнародного співробітництва', 'міжнародний',
     'вул. Героїв Маріуполя, 3, м. Хмельницький, 29005', '(0382) 76-21-12', 'int.affairs@khm.gov.ua'),
    ('khmelnytskyi', 'education', 'Департамент освіти та науки', 'освіти',
     'вул. Проскурівська, 18, м. Хмельницький, 29000', '(0382) 00-00-02', 'osvita@example.org'),
    ('khmelnytskyi', 'promotion', 'Відділ промоції та туризму', 'промоції',
     'вул. Соборна, 16, м. Хмельницький, 29000', '(0382) 00-00-03', 'promo@example.org'),
    ('sosnivka', 'office', 'Загальний відділ', 'загальний', 'вул. Центральна, 1, с-ще Соснівка', '(0000) 00-00-01',
     'office@example.org'))
    as d (council, code, name, short_name, address, phone, email)
join council c on c.code = d.council;

insert into staff_position (council_id, department_id, code, title, title_genitive, head, holder_username, holder_name)
select d.council_id, d.id, p.code, p.title, p.title_genitive, true, p.username, p.name
from (values
    ('khmelnytskyi', 'international', 'head-international',
     'Начальник відділу інвестиційної політики та міжнародного співробітництва',
     'начальника відділу інвестиційної політики та міжнародного співробітництва', 'head-international',
     'Богдан КОВАЛЬЧУК'),
    ('khmelnytskyi', 'education', 'head-education', 'Директор Департаменту освіти та науки',
     'директора Департаменту освіти та науки', 'head-education', 'Оксана ГНАТЮК'),
    ('khmelnytskyi', 'promotion', 'head-promotion', 'Начальник відділу промоції та туризму',
     'начальника відділу промоції та туризму', 'head-promotion', 'Тарас МЕЛЬНИК'),
    ('sosnivka', 'office', 'head-office', 'Начальник загального відділу', 'начальника загального відділу', 'neighbour',
     'Галина СУСІД'))
    as p (council, department, code, title, title_genitive, username, name)
join council c on c.code = p.council
join department d on d.council_id = c.id and d.code = p.department;

insert into acting_appointment
    (council_id, position_id, username, person_name, valid_from, valid_to, order_number, order_date)
select council_id, id, 'acting-head', 'Марія ЗАГРАЙ', current_date - 30, current_date + 335, '112-к', current_date - 33
from staff_position where code = 'head-international';

insert into programme
    (council_id, lead_department_id, title, first_year, last_year, decision_number, decision_date)
select c.id, d.id, 'Програма міжнародної співпраці та промоції громади на 2021–2025 роки (демонстраційна)', 2021, 2025,
    '41', date '2020-12-23'
from council c join department d on d.council_id = c.id and d.code = 'international' where c.code = 'khmelnytskyi';

insert into programme_section (programme_id, ordinal, number, title)
select p.id, s.ordinal, s.number, s.title
from programme p, (values (0, 'I', 'Міжнародна співпраця'), (1, 'II', 'Промоція громади')) as s (ordinal, number, title);

create temporary table demo_measure (
    ordinal integer, number text, section text, department text, title text, planned numeric, actual numeric,
    co_executors text[], narrative text) on commit drop;
insert into demo_measure values
    (0, '1.1', 'I', 'international', 'Прийом офіційних делегацій, представників міжнародних організацій та фінансових установ', 35.0, 25.1, array[]::text[],
     '<p>У 2025 році керівництво міста прийняло вісім офіційних делегацій. Серед гостей були інвестори зі скандинавських країн (31 січня 2025 року), дипломати Республіки Польща (25 лютого 2025 року), фахівці Німецького товариства міжнародного співробітництва (21 лютого 2025 року).</p><p>6 листопада 2025 року відбулася зустріч із представниками Посольства Швейцарії: домовлено про участь громади в проєкті, що допомагає містам краще вести місцеві фінанси.</p>'),
    (1, '1.2', 'I', 'international', 'Виїзні робочі зустрічі з представниками міжнародних, зокрема донорських, організацій', 10.0, 0.0, array[]::text[],
     '<p>Делегації громади побували на десяти міжнародних подіях. Найважливіші з них:</p><ul><li>16–18 червня 2025 року – конференція муніципальних партнерств у Мюнстері;</li><li>10–11 липня 2025 року – конференція з відновлення України в Римі;</li><li>13–14 листопада 2025 року – виставка Rebuild Ukraine у Варшаві.</li></ul><p>Кошти програми не витрачено: дорогу й проживання оплатили сторони, що запрошували.</p>'),
    (2, '1.3', 'I', 'international', 'Підготовка з міжнародними організаціями проєктів економічного та соціального розвитку', 0.0, 0.0, array[]::text[],
     '<p>13 січня 2025 року в Брюсселі запрацював представницький офіс громади. 1 квітня 2025 року підписано грантову угоду з Північною екологічною фінансовою корпорацією про реконструкцію каналізаційних очисних споруд.</p><p>Упродовж року подано дві спільні заявки з партнерами з Праги та Дрездена.</p>'),
    (3, '1.4', 'I', 'international', 'Участь міст-побратимів та інших іноземних делегацій у заходах громади', 80.0, 0.0, array[]::text[],
     '<p>Через безпекову ситуацію більшість зустрічей із містами-побратимами пройшла за кордоном або в мережі, тому кошти не використано. 16–19 вересня 2025 року громаду відвідали фахівці проєкту інтегрованого міського відновлення.</p>'),
    (4, '1.5', 'I', 'education', 'Поїздки учнівських, студентських, спортивних і творчих колективів до міст-побратимів', 50.0, 50.0, array['promotion']::text[],
     '<p>11–14 лютого 2025 року члени Молодіжної ради взяли участь у пам’ятних заходах і молодіжному обміні в Дрездені. 26 лютого – 2 березня 2025 року учні музичної школи виступили у Штутгарті.</p><p>Оплачено проїзд двох груп, усього 34 учасники.</p>'),
    (5, '1.6', 'I', 'education', 'Обмін досвідом з іншими містами України', 15.0, 0.0, array[]::text[],
     '<p>4–6 квітня 2025 року працівниця міської ради навчалася у Львові на курсі про вступ України до Європейського Союзу. Участь була безоплатною, тож кошти не знадобилися.</p>'),
    (6, '1.7', 'I', 'education', 'Прийом учнівських, студентських, спортивних і творчих колективів міст-побратимів', 0.0, 0.0, array[]::text[],
     '<p>Захід не здійснювався: коштів на 2025 рік не передбачено, поїздки дітей до громади під час воєнного стану не проводяться.</p>'),
    (7, '1.8', 'I', 'education', 'Участь працівників у семінарах і тренінгах з управління проєктами', 20.0, 0.0, array['international']::text[],
     '<p>Працівники виконавчих органів пройшли дванадцять навчальних курсів, зокрема:</p><ul><li>у січні – лютому 2025 року – про застосування права Європейського Союзу в місцевому самоврядуванні;</li><li>у вересні 2025 року – про підготовку грантових заявок.</li></ul><p>Усі курси були безоплатними.</p>'),
    (8, '1.9', 'I', 'education', 'Стажування та підвищення кваліфікації працівників міської ради в Україні й за кордоном', 200.0, 0.0, array[]::text[],
     '<p>20–23 травня 2025 року четверо працівників вивчали в Дрездені, як місто поводиться з відходами. Витрати взяла на себе приймаюча сторона, тому кошти програми не використано.</p>'),
    (9, '1.10', 'I', 'international', 'Участь підприємців громади в ділових зустрічах, форумах і конференціях', 0.0, 0.0, array['promotion']::text[],
     '<p>Підприємці громади взяли участь у трьох ділових зустрічах. 31 січня 2025 року інвесторам показано майданчик індустріального парку.</p>'),
    (10, '1.11', 'I', 'promotion', 'Урочисті заходи до Дня міста та річниць угод про побратимство за участю іноземних делегацій', 0.0, 0.0, array['international']::text[],
     '<p>26–29 вересня 2025 року на День міста приїхали делегації зі Штутгарта, Сілістри та Праги 6. Гості відвідали благодійний фонд і навчальний центр. Витрат за програмою не було.</p>'),
    (11, '1.12', 'I', 'international', 'Презентація економічного потенціалу громади з допомогою дипломатичних установ', 225.0, 47.9, array[]::text[],
     '<p>Проведено шість презентацій для дипломатів та інвесторів. Кошти спрямовано на переклад і друк каталогу інвестиційних пропозицій; решту заходів перенесено на наступний рік.</p>'),
    (12, '2.1', 'II', 'promotion', 'Онлайн-заходи на спільній платформі міст-побратимів та її підтримка', 100.0, 99.5, array[]::text[],
     '<p>Платформу міст-побратимів доповнено двома віртуальними просторами: Штутгарта та Праги 6. Оплачено річну підтримку й оновлення змісту. Адреса: <a href="https://khm.ileyes.com/">khm.ileyes.com</a>.</p>'),
    (13, '2.2', 'II', 'promotion', 'Придбання презентаційної, сувенірної та іміджевої продукції', 100.0, 89.5, array[]::text[],
     '<p>Виготовлено подарункові набори, листівки, блокноти й путівник англійською мовою. Продукцію використано під час п’ятнадцяти міжнародних зустрічей.</p>'),
    (14, '2.3', 'II', 'promotion', 'Туристичний знак міст-побратимів і віртуальний знак нагород Призу Європи', 0.0, 0.0, array[]::text[],
     '<p>Працює сторінка віртуального Призу Європи; код для переходу розміщено на табличці в центрі міста. Додаткових витрат не було.</p>'),
    (15, '2.4', 'II', 'promotion', 'Присутність громади в інформаційному просторі інших держав', 50.0, 0.0, array['international']::text[],
     '<p>15 січня 2025 року про відкриття офісу громади написав Європейський комітет регіонів. 15 березня 2025 року вийшло число німецько-українського журналу зі статтею про партнерство зі Штутгартом. Публікації були безоплатними.</p>'),
    (16, '2.5', 'II', 'promotion', 'Висвітлення міжнародної співпраці на офіційному сайті міської ради', 0.0, 0.0, array[]::text[],
     '<p>Новини про міжнародну співпрацю виходять на сайті міської ради та на сторінках відділу в соціальних мережах. Запущено англійську версію сайту.</p>'),
    (17, '2.6', 'II', 'promotion', 'Публікації про економічний та інвестиційний потенціал громади', 100.0, 86.8, array[]::text[],
     '<p>Профіль громади опубліковано на сайті виставки ReBuild Ukraine. Оплачено серію статей у двох ділових виданнях.</p>');

insert into measure (programme_id, section_id, ordinal, number, title, lead_department_id)
select s.programme_id, s.id, m.ordinal, m.number, m.title, d.id
from demo_measure m
join programme_section s on s.number = m.section
join programme p on p.id = s.programme_id
join department d on d.council_id = p.council_id and d.code = m.department
order by m.ordinal;

insert into measure_co_executor (measure_id, department_id)
select measure.id, d.id
from demo_measure m
join measure on measure.number = m.number
join programme p on p.id = measure.programme_id
join department d on d.council_id = p.council_id and d.code = any (m.co_executors);

insert into funding_line (measure_id, year, source, planned)
select measure.id, 2025, 'LOCAL', m.planned * 1000 from demo_measure m join measure on measure.number = m.number;

insert into report
    (council_id, programme_id, programme_title, programme_first_year, programme_last_year, lead_department_id, year,
     status, created_at, changed_at)
select council_id, id, title, first_year, last_year, lead_department_id, 2025, 'CREATED', now(), now() from programme;

insert into entry
    (report_id, measure_id, section_number, section_title, ordinal, number, title, department_id, planned, actual,
     narrative, status, changed_at, changed_by)
select r.id, measure.id, s.number, s.title, m.ordinal, m.number, m.title, measure.lead_department_id, m.planned * 1000,
    m.actual * 1000, m.narrative, 'DRAFT', now(), 'демонстраційні дані'
from demo_measure m
join measure on measure.number = m.number
join programme_section s on s.id = measure.section_id
join report r on r.programme_id = measure.programme_id
order by m.ordinal;
