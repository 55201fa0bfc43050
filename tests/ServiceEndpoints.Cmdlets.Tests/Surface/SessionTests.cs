using ServiceEndpoints.Commands.Tests.Hosting;
using Xunit;

namespace ServiceEndpoints.Commands.Tests.Surface;

public sealed class SessionTests
{
    [Fact]
    public void Runspaces_do_not_see_each_other()
    {
        using ModuleSession one = new();
        using ModuleSession other = new();

        one.Run("New-SimTopology mine");

        Assert.Equal("default", other.Run("(Get-SimTopology).Name")[0].BaseObject);
    }

    [Fact]
    public void A_kept_topology_is_a_checkpoint()
    {
        using ModuleSession session = new();

        session.Run("$before = Get-SimTopology; Set-SimTopology -Scope Partial; Use-SimTopology $before");

        Assert.Equal("Complete", session.Run("(Get-SimTopology).Scope")[0].ToString());
    }

    [Fact]
    public void What_if_changes_nothing_and_still_refuses()
    {
        using ModuleSession session = new();

        Assert.Empty(session.Run("Set-SimTopology -Scope Partial -WhatIf -PassThru"));
        Assert.Equal("Complete", session.Run("(Get-SimTopology).Scope")[0].ToString());
        session.Run("Set-SimTopology -Location nowhere -WhatIf");
        Assert.Equal("LocationUnknown", session.ErrorId);
    }
}
