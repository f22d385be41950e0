package ua.zvit.programme.domain;

import java.util.Set;
import ua.zvit.programme.values.ProgrammeDraft.FundingDraft;

/** The plan of a measure in a year whose report the council has adopted. */
public record SettledPlan(long measureId, String number, int year, Set<FundingDraft> plan) {}
