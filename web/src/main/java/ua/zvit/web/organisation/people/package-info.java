/** Accounts of the own council: who is in it, inviting, what each may do. */
package ua.zvit.web.organisation.people;
