using System;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Model;

public sealed class PrincipalNamesTests
{
    [Fact]
    public void The_object_id_follows_from_the_name()
    {
        string alice = PrincipalNames.ObjectIdOf("alice");

        Assert.Equal(alice, PrincipalNames.ObjectIdOf("Alice"));
        Assert.NotEqual(alice, PrincipalNames.ObjectIdOf("bob"));
        Assert.True(Guid.TryParseExact(alice, "D", out _));
    }

    [Fact]
    public void A_name_that_is_an_object_id_is_its_own() => Assert.Equal(
        "d9c4dd40-4329-4ff8-abf1-1e0dc2716794", PrincipalNames.ObjectIdOf("D9C4DD40-4329-4FF8-ABF1-1E0DC2716794"));
}
