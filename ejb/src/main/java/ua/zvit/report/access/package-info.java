/**
 * Who may see and write what of a report: the one place through which every path of the capability hands reports out. It is the
 * capability's own; nobody outside asks here.
 */
package ua.zvit.report.access;
