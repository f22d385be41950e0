-- The demo people as they sign: tax numbers and codes are invented and belong to nobody.
update council set head_signs = true, secretary_signs = true, council_seal = false, edrpou = '99990001'
where code = 'khmelnytskyi';
update council set head_signs = true, secretary_signs = false, council_seal = false, edrpou = '99990002'
where code = 'sosnivka';

insert into staff_position
    (council_id, department_id, code, title, title_genitive, head, secretary, holder_username, holder_name,
     holder_tax_number)
select id, null, 'secretary', 'Секретар міської ради', 'секретаря міської ради', false, true, 'council',
    'Богдан ЯРЕМЧУК', '9999000010'
from council where code = 'khmelnytskyi';

update staff_position p set holder_tax_number = n.number
from (values
    ('head-international', '9999000021'),
    ('head-education', '9999000022'),
    ('head-promotion', '9999000023'),
    ('neighbour', '9999000031'))
    as n (username, number)
where p.holder_username = n.username;

update acting_appointment set tax_number = '9999000020' where username = 'acting-head';
