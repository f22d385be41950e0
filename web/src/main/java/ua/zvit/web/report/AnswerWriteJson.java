package ua.zvit.web.report;

/** @param text plain; blank takes an answer back */
public record AnswerWriteJson(String text) {}
