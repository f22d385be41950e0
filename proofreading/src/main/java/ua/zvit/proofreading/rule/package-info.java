/**
 * What a rule is, the kinds of rules, what they read (a whole report), and what collects their findings; the rules
 * themselves stand by family below.
 */
package ua.zvit.proofreading.rule;
