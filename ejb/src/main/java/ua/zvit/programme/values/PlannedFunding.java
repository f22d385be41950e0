package ua.zvit.programme.values;

import ua.zvit.shared.Money;

/** Money that the programme sets for a measure and a year from one source. */
public record PlannedFunding(FundingSource source, Money planned) {}
