/**
 * Events that a report tells of: found in its sentences, and compared with each other, so that what is told twice, or
 * otherwise the second time, is noticed.
 */
package ua.zvit.proofreading.event;
