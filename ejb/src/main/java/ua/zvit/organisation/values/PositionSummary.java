package ua.zvit.organisation.values;

/** A position of the council; the holder's name is empty while the position is vacant. */
public record PositionSummary(String code, String title, String holderName) {}
