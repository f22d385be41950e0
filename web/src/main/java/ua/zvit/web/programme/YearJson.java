package ua.zvit.web.programme;

/** The year to be reported on. */
public record YearJson(Integer year) {}
