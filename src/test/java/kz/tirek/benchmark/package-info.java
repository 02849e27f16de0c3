/**
 * How fast the program is ({@code docs/performance.md}): programs of the Maven profile {@code
 * benchmark}, never part of the tests. They talk to the program by HTTP and use its test fixtures.
 */
package kz.tirek.benchmark;
