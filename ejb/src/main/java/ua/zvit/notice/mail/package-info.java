/** Sends letters over SMTP; knows nothing of notices, and no one else here knows Jakarta Mail. */
package ua.zvit.notice.mail;
