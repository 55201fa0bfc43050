namespace ServiceEndpoints.Queries.Connections;

/// <summary>How far a connection has got.</summary>
public enum ConnectionState
{
    Open,
    Closed,

    /// <summary>It never came about.</summary>
    Refused,
}
