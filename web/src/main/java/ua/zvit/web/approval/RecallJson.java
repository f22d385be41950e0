package ua.zvit.web.approval;

/** @param department code of the department that takes back; may be left out by whoever writes for one alone */
public record RecallJson(String department) {}
