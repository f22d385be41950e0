/** Events told twice: in the same words or others, with different dates, or one inside the other. */
package ua.zvit.proofreading.rule.event;
