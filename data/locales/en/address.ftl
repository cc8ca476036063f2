### Forms of address: who stands on the envelope, how a letter begins and ends.
###
### A form that differs by country ends in its code: salutation-minister-CH
### before salutation-minister. An office of its own has a form of its own:
### salutation-ombudsman before salutation-office.

## The language: who wrote its texts, and who has reviewed them

about-written = The makers of chechnya-act, 2026-11
about-reviewed = This is the language in which the texts were written; every sentence in it was read by a second reader (2026-11).

## Where the writer lives, as in "I live …"; in-XX where a country's name stands differently

in-town = in { $city }
in-country = in { $country }
in-AE = in the United Arab Emirates
in-BS = in the Bahamas
in-CD = in the Democratic Republic of the Congo
in-CF = in the Central African Republic
in-CG = in the Republic of the Congo
in-DO = in the Dominican Republic
in-FM = in the Federated States of Micronesia
in-GB = in the United Kingdom
in-GM = in the Gambia
in-KM = in the Comoros
in-MH = in the Marshall Islands
in-MV = in the Maldives
in-NL = in the Netherlands
in-PH = in the Philippines
in-PS = in Palestine
in-SB = in Solomon Islands
in-US = in the United States
in-VA = in the Vatican

## Who is addressed: the first line of the envelope ($title: the data set's English title of the office)

head-ambassador = The Ambassador of the Russian Federation
head-charge-daffaires = The Chargé d’Affaires of the Russian Federation
head-head-of-section = The Head of the Interests Section of the Russian Federation
head-representative-of-russia = The Representative of the Russian Federation
head-minister = The { $title }
head-plain-minister = The Minister
head-permanent-representative = The Permanent Representative
head-permanent-observer = The Permanent Observer
head-office = The { $title }
head-company = The management
head-newsroom = The Editor

## Salutations, where nobody is addressed by name

salutation-ambassador = Your Excellency,
salutation-charge-daffaires = Dear Chargé d’Affaires,
salutation-head-of-section = Dear Head of Section,
salutation-representative-of-russia = Dear Representative,
salutation-minister = Dear { $title },
salutation-plain-minister = Dear Minister,
salutation-permanent-representative = Dear Ambassador,
salutation-permanent-observer = Your Excellency,
salutation-member = Dear { $member },
salutation-member-2 = Dear { $member },
salutation-office = Dear { $title },
salutation-prosecutor-general = Dear Prosecutor General,
salutation-investigative-committee = Dear Chair of the Investigative Committee,
salutation-ombudsman = Dear High Commissioner,
salutation-president = Your Excellency,
salutation-mfa-russia = Dear Minister,
salutation-interior-ministry = Dear Minister,
salutation-ministry-of-justice = Dear Minister,
salutation-presidential-human-rights-council = Dear Chair,
salutation-company = Dear Sir or Madam,
salutation-newsroom = Dear Editor,
salutation-helpers = Dear friends,

## Salutations of a member of parliament by name ($gender of the member: woman, man or unknown)

salutation-member-named =
    { $title ->
        [none] Dear { $name },
       *[other] Dear { $title } { $name },
    }
salutation-member-named-2 =
    { $title ->
        [none] Dear { $name },
       *[other] Dear { $title } { $name },
    }

## Complimentary closes

close-representative =
    .a = Yours faithfully,
    .b = Yours truly,
    .c = With kind regards,
    .d = Respectfully,
close-named =
    .a = Yours sincerely,
    .b = Sincerely yours,
    .c = With kind regards,
    .d = With best wishes,
close-ministry =
    .a = Yours faithfully,
    .b = Respectfully,
    .c = Yours truly,
    .d = Respectfully yours,
close-un-mission =
    .a = Respectfully,
    .b = Yours faithfully,
    .c = Respectfully yours,
    .d = Yours truly,
close-embassy =
    .a = Yours faithfully,
    .b = Respectfully,
    .c = Respectfully yours,
    .d = Yours truly,
close-authority =
    .a = Respectfully,
    .b = Yours faithfully,
    .c = Respectfully yours,
    .d = Yours truly,
close-un-body =
    .a = Respectfully,
    .b = Yours faithfully,
    .c = With respect and thanks,
    .d = Yours truly,
close-european-body =
    .a = Yours faithfully,
    .b = Respectfully,
    .c = Respectfully yours,
    .d = Yours truly,
close-company =
    .a = Yours faithfully,
    .b = Yours truly,
    .c = Kind regards,
    .d = With best regards,
close-newsroom =
    .a = Yours faithfully,
    .b = Yours truly,
    .c = Kind regards,
    .d = With best regards,
close-helpers =
    .a = In solidarity,
    .b = With warm regards,
    .c = With you,
    .d = In friendship,

## The frame

signature-withheld = A person who lives { $here }, whose name is withheld for safety
dateline = { $place }, { $date }
subject-line = Subject: { $subject }
copy-line = Copy: { $recipients }
sources-line = Sources:
