package ua.zvit.report.values.form;

/**
 * Which form and which version of it.
 *
 * @param code the same for all versions of a form
 * @param version grows with every change, from 1
 */
public record FormIdentity(String code, int version, String titleUk, String titleEn) {}
