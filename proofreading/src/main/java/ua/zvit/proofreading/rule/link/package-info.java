/** Web addresses: how they are written and whether their hosts agree. */
package ua.zvit.proofreading.rule.link;
