/** What a report must not lack, and what should fit together. */
package ua.zvit.proofreading.rule.completeness;
