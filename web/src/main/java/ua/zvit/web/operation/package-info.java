/** The operator's page and figures of the installation. */
package ua.zvit.web.operation;
