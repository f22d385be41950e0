-- Letters are composed (NFC) on every way in from now on. Names of programmes, sections and measures that were kept
-- before are made alike, so that a further year's file finds its programme. A title whose composed form another programme
-- of the council bears already stays as it is: two programmes are never made one in silence. What reports and archived
-- packages tell stays to the letter, for signatures and hashes cover it; the archive's search composes as it looks.
update programme p
set title = normalize(p.title, NFC)
where p.title is not nfc normalized
  and not exists (
    select 1
    from programme other
    where other.council_id = p.council_id
      and other.id <> p.id
      and lower(normalize(other.title, NFC)) = lower(normalize(p.title, NFC)));

update programme_section set title = normalize(title, NFC) where title is not nfc normalized;

update measure set title = normalize(title, NFC) where title is not nfc normalized;
