/** Personal data that must not be published without a thought. */
package ua.zvit.proofreading.rule.privacy;
