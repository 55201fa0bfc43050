using ServiceEndpoints.Model;
using ServiceEndpoints.Sessions.Activity;

namespace ServiceEndpoints.Sessions;

/// <summary>What a session can go back to.</summary>
internal sealed record SessionMoment(SimTopology Topology, SessionActivity Activity);
