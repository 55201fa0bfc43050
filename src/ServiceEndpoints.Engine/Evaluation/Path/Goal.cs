using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Where traffic is to end.</summary>
internal abstract record Goal
{
    private Goal()
    {
    }

    public abstract string Name { get; }

    /// <summary>At the public endpoint of a resource.</summary>
    public sealed record Resource(SimResource Target, SimService Service) : Goal
    {
        public override string Name => Target.Name;

        /// <summary>The part that is asked for, such as <c>scm</c>.</summary>
        public SubService? Part { get; init; }

        public string? Database { get; init; }

        /// <summary>The subnet that the client's token names; null when it has no token that names one.</summary>
        public SimSubnet? Claim { get; init; }
    }

    /// <summary>At Entra ID, for a token that the resource asks for.</summary>
    public sealed record SignIn(SimResource For) : Goal
    {
        public override string Name => "Entra ID";
    }

    /// <summary>At a SQL node that the gateway of a server redirects to; its firewall has been asked already.</summary>
    public sealed record RedirectedNode(SimResource Target) : Goal
    {
        public override string Name => Target.Name;
    }

    /// <summary>At the private address of a machine.</summary>
    public sealed record Machine(Node Target) : Goal
    {
        public override string Name => Target.Name;
    }

    /// <summary>At the public address of a machine.</summary>
    public sealed record PublicMachine(Node Target) : Goal
    {
        public override string Name => Target.Name;
    }

    /// <summary>At a private endpoint.</summary>
    public sealed record Private(SimPrivateEndpoint Target) : Goal
    {
        public override string Name => Target.Name;
    }

    /// <summary>At an address, whatever is there.</summary>
    public sealed record Address(IPv4Address Value) : Goal
    {
        public override string Name => Value.ToString();
    }
}
