package ua.zvit.calendar.values;

/** The public holidays of Ukraine, those of former years too; on which day each is kept stands in a table. */
public enum HolidayName {
    NEW_YEAR,
    CHRISTMAS_JULIAN,
    WOMENS_DAY,
    EASTER,
    PENTECOST,
    LABOUR_DAY,
    REMEMBRANCE,
    CONSTITUTION,
    STATEHOOD,
    INDEPENDENCE,
    DEFENDERS,
    CHRISTMAS
}
