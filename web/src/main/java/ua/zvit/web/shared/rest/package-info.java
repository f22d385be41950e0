/**
 * What all resources of the API lean on: the application's path, refusals as problem documents (RFC 9457), bounded
 * bodies, versions as entity tags, downloads and the health of the installation. Knows nothing of reports.
 */
package ua.zvit.web.shared.rest;
