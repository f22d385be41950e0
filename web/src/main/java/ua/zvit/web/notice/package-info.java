/** Notices: the bell, the page, how people want to be told, letters that are stuck. */
package ua.zvit.web.notice;
