/**
 * The board of reports under way: where each stands, whose turn it is, until when; more time and reminders.
 */
package ua.zvit.web.approval.board;
