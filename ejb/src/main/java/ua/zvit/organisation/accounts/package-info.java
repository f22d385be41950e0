/**
 * What is known of accounts: Keycloak, asked through a service account that may only look, and what sign-ins have shown.
 */
package ua.zvit.organisation.accounts;
