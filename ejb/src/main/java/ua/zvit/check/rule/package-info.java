/** What a rule is, the kinds of rules, and what collects their findings; the rules themselves stand by family below. */
package ua.zvit.check.rule;
