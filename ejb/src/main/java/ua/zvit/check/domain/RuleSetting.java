package ua.zvit.check.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ua.zvit.proofreading.Severity;

/** What a council has changed about one rule: switched off, another weight (null: the rule's own), or both. */
@Embeddable
public record RuleSetting(String rule, boolean disabled, @Enumerated(EnumType.STRING) Severity severity) {}
