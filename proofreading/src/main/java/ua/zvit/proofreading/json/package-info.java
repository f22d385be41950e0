/** Reports and findings as JSON, so that the command needs neither server nor data base. */
package ua.zvit.proofreading.json;
