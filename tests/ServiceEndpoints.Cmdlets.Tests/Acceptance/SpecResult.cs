namespace ServiceEndpoints.Commands.Tests.Acceptance;

/// <param name="Name">The blocks and the test, from the outside in.</param>
/// <param name="Problem">Why it failed, and where; empty when it passed.</param>
internal sealed record SpecResult(string Name, string Problem);
