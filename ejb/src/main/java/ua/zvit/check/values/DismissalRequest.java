package ua.zvit.check.values;

/**
 * How a finding is to be set aside.
 *
 * @param reason the caller's words; needed
 * @param addToDictionary whether the council takes the spelling into its dictionary (of a link: its host among the
 *     known ones)
 * @param spelling the official spelling; null for the one that stands in the text
 * @param kind what it names; null for a word
 */
public record DismissalRequest(String reason, boolean addToDictionary, String spelling, DictionaryKind kind) {}
