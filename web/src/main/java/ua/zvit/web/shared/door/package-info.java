/**
 * What stands before everything else that the server does with a request: who really calls, whether the body may come
 * in at all, and how fast it has to. All of this happens before a thread of the server is given to the request, so that
 * callers who send slowly, or what nobody wants, cost a connection and some kilobytes and nothing more.
 */
package ua.zvit.web.shared.door;
