using System;
using System.Collections.Generic;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Results;

public sealed class ResultTests
{
    private static readonly Refusal s_refusal = new(ErrorId.SubnetFull, "No address is free.", "hub/app");

    [Fact]
    public void A_value_is_success()
    {
        Result<int> result = 7;
        Assert.True(result.IsSuccess(out int value, out Refusal? refusal));
        Assert.Equal((7, 7, null), (value, result.Value, refusal));
        Assert.Null(result.Refusal);
    }

    [Fact]
    public void A_refusal_is_not_and_its_value_throws_its_message()
    {
        Result<int> result = s_refusal;
        Assert.False(result.IsSuccess(out _, out Refusal? refusal));
        Assert.Same(s_refusal, refusal);
        Assert.Same(s_refusal, result.Refusal);
        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => result.Value);
        Assert.Equal("SubnetFull: No address is free.", thrown.Message);
    }

    [Fact]
    public void The_default_is_neither()
    {
        Result<int> result = default;
        Assert.Throws<InvalidOperationException>(() => result.IsSuccess(out _, out _));
        Assert.Throws<InvalidOperationException>(() => result.Value);
        Assert.Throws<InvalidOperationException>(() => result.Refusal);
        Assert.Throws<InvalidOperationException>(() => result.Then<int>(value => value));
    }

    [Fact]
    public void Then_goes_on_with_a_value_only()
    {
        Result<int> seven = 7;
        Result<int> refused = s_refusal;
        Assert.Equal("7", seven.Then<string>(value => $"{value}").Value);
        Assert.Same(s_refusal, seven.Then<string>(_ => s_refusal).Refusal);
        Assert.Same(s_refusal, refused.Then<string>(_ => throw new InvalidOperationException("asked")).Refusal);
    }

    [Fact]
    public void Holds_a_value_of_an_interface_type()
    {
        IReadOnlyList<int> list = [1];
        Assert.Same(list, new Result<IReadOnlyList<int>>(list).Value);
    }

    [Fact]
    public void No_error_id_is_zero() => Assert.False(Enum.IsDefined(default(ErrorId)));
}
