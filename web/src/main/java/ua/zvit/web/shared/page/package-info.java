/** How a page is opened: from its address, anew each time, after signing in where people wanted to go, and in one reading. */
package ua.zvit.web.shared.page;
