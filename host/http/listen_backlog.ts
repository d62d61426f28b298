/** How many connections a server may have waiting. */

/**
 * The runtime of 2.6.10 counts every connection that it ever took against this,
 * and at the end takes no more: so as many as it can count. The kernel has a
 * cap of its own for those that wait (net.core.somaxconn).
 */
export const BACKLOG = 2 ** 30 - 1;
