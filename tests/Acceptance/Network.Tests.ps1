Describe 'Networks at the prompt' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Force
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimSubnet -Name data -VNet hub -AddressPrefix 10.0.2.0/24
    }

    Context 'virtual networks' {
        It 'are made where the topology says unless told otherwise' {
            (Get-SimVNet hub).Location | Should -Be 'westeurope'
            $vnet = New-SimVNet uk 10.0.0.0/16 -Location 'UK South' -ResourceGroupName net

            $vnet.Location | Should -BeExactly 'uksouth'
            $vnet.ResourceGroupName | Should -Be 'net'
        }

        It 'are found by name, wildcard, id and object' {
            $hub = Get-SimVNet HUB

            (Get-SimVNet $hub.Id).Name | Should -Be 'hub'
            ($hub | Get-SimVNet).Name | Should -Be 'hub'
            (Get-SimVNet h*).Name | Should -Be 'hub'
            Get-SimVNet z* | Should -BeNullOrEmpty
        }

        It 'err for a literal name that is not there' {
            { Get-SimVNet nope -ErrorAction Stop } |
                Should -Throw -ErrorId 'VNetNotFound,ServiceEndpoints.Commands.GetSimVNetCommand'
        }

        It 'refuse the name "<Given>" that azure does not take' -ForEach @{ Given = 'h' }, @{ Given = '' } {
            { New-SimVNet -Name $Given -AddressPrefix 10.0.0.0/16 -ErrorAction Stop } |
                Should -Throw -ErrorId 'NameInvalid,ServiceEndpoints.Commands.NewSimVNetCommand'
        }

        It 'refuse text that is no range and stay as they are' {
            { Set-SimVNet hub -AddressPrefix 10.0.0.1/16 -ErrorAction Stop } |
                Should -Throw -ErrorId 'AddressPrefixInvalid,ServiceEndpoints.Commands.SetSimVNetCommand'
            "$((Get-SimVNet hub).AddressPrefix)" | Should -Be '10.0.0.0/16'
        }

        It 'grow' {
            Set-SimVNet hub -AddressPrefix 10.0.0.0/16, 10.9.0.0/16

            (Get-SimVNet hub).AddressPrefix | Should -HaveCount 2
        }

        It 'go with their subnets, and not under WhatIf' {
            Remove-SimVNet hub -WhatIf
            Get-SimSubnet | Should -HaveCount 2
            Remove-SimVNet hub

            (Get-SimTopology).IsEmpty | Should -BeTrue
        }
    }

    Context 'subnets' {
        It 'are found by path, by a name of their own, and through their VNet' {
            (Get-SimSubnet hub/app).VNetName | Should -Be 'hub'
            (Get-SimSubnet app).Name | Should -Be 'app'
            (Get-SimSubnet -VNet hub d*).Name | Should -Be 'data'
            (Get-SimVNet hub | Get-SimSubnet).Name | Should -Be @('app', 'data')
        }

        It 'say which they are when a name fits several' {
            $null = New-SimVNet spoke 10.1.0.0/16
            $null = New-SimSubnet app spoke 10.1.1.0/24

            { Get-SimSubnet app -ErrorAction Stop } |
                Should -Throw -ErrorId 'AmbiguousName,*' -ExpectedMessage '*hub/app, spoke/app*'
        }

        It 'are made with endpoints in one step' {
            $subnet = New-SimSubnet web hub 10.0.3.0/24 -ServiceEndpoint Microsoft.Storage, Microsoft.KeyVault

            $subnet.ServiceEndpoints.Service | Should -Be @('Microsoft.Storage', 'Microsoft.KeyVault')
        }

        It 'are not made at all when an endpoint is unknown' {
            { New-SimSubnet web hub 10.0.3.0/24 -ServiceEndpoint Microsoft.Starage -ErrorAction Stop } |
                Should -Throw -ErrorId 'ServiceUnknown,ServiceEndpoints.Commands.NewSimSubnetCommand'
            Get-SimSubnet hub/w* | Should -BeNullOrEmpty
        }

        It 'get exactly the endpoints they are set to' {
            Set-SimSubnet hub/app -ServiceEndpoint Microsoft.Storage, Microsoft.Sql
            Set-SimSubnet hub/app -ServiceEndpoint Microsoft.Sql, Microsoft.KeyVault

            (Get-SimSubnet hub/app).ServiceEndpoints.Service | Should -Be @('Microsoft.Sql', 'Microsoft.KeyVault')
            Set-SimSubnet hub/app -ServiceEndpoint $null
            (Get-SimSubnet hub/app).ServiceEndpoints | Should -HaveCount 0
        }

        It 'change only in what is named, and $null detaches' {
            $null = New-SimRouteTable rt
            Set-SimSubnet hub/app -RouteTable rt
            Set-SimSubnet hub/app -DefaultOutboundAccess $false

            $subnet = Get-SimSubnet hub/app
            $subnet.RouteTable | Should -Be 'rt'
            $subnet.DefaultOutboundAccess | Should -BeFalse
            Set-SimSubnet hub/app -RouteTable $null
            (Get-SimSubnet hub/app).RouteTable | Should -BeNullOrEmpty
        }

        It 'refuse <Prefix> as <Id>' -ForEach @(
            @{ Prefix = '10.1.0.0/24'; Id = 'SubnetOutsideAddressSpace' }
            @{ Prefix = '10.0.1.128/25'; Id = 'AddressPrefixOverlaps' }
            @{ Prefix = '10.0.3.0/30'; Id = 'SubnetTooSmall' }
        ) {
            { New-SimSubnet web hub $Prefix -ErrorAction Stop } |
                Should -Throw -ErrorId "$Id,ServiceEndpoints.Commands.NewSimSubnetCommand"
            Get-SimSubnet | Should -HaveCount 2
        }

        It 'stay while something is in them, in the words of azure' {
            $null = New-SimVM vm1 hub/app

            Remove-SimSubnet hub/app, hub/data -ErrorVariable problem -ErrorAction SilentlyContinue

            $problem.FullyQualifiedErrorId | Should -Be 'SubnetInUse,ServiceEndpoints.Commands.RemoveSimSubnetCommand'
            "$problem" | Should -BeLike 'InUseSubnetCannotBeDeleted*'
            (Get-SimSubnet).Name | Should -Be 'app'
        }
    }

    Context 'machines' {
        It 'take the next free addresses' {
            ('vm1', 'vm2' | New-SimVM -Subnet hub/app | ForEach-Object { "$($_.PrivateIPAddress)" }) |
                Should -Be @('10.0.1.4', '10.0.1.5')
        }

        It 'refuse <Address> as <Id>' -ForEach @(
            @{ Address = '10.0.1.3'; Id = 'AddressReserved' }
            @{ Address = '10.0.2.4'; Id = 'AddressNotInSubnet' }
            @{ Address = '10.0.1.9'; Id = 'AddressInUse' }
            @{ Address = '10.0.1'; Id = 'ValueInvalid' }
        ) {
            $null = New-SimVM vm1 hub/app -PrivateIPAddress 10.0.1.9

            { New-SimVM vm2 hub/app -PrivateIPAddress $Address -ErrorAction Stop } |
                Should -Throw -ErrorId "$Id,ServiceEndpoints.Commands.NewSimVMCommand"
            (Get-SimVM).Name | Should -Be 'vm1'
        }

        It 'refuse a full subnet' {
            $null = New-SimSubnet tiny hub 10.0.9.0/29
            $null = 'vm1', 'vm2', 'vm3' | New-SimVM -Subnet hub/tiny

            { New-SimVM vm4 hub/tiny -ErrorAction Stop } |
                Should -Throw -ErrorId 'SubnetFull,ServiceEndpoints.Commands.NewSimVMCommand'
        }

        It 'get, keep and give back a public address' {
            $null = New-SimVM vm1 hub/app -PublicIPAddress 20.1.2.3
            Set-SimVM vm1 -PowerState Stopped
            "$((Get-SimVM vm1).PublicIPAddress)" | Should -Be '20.1.2.3'
            Set-SimVM vm1 -PublicIPAddress $null

            (Get-SimVM vm1).PublicIPAddress | Should -BeNullOrEmpty
            (Get-SimVM vm1).PowerState | Should -Be 'Stopped'
        }

        It 'have one interface, and further ones when asked' {
            $null = New-SimVM vm1 hub/app
            Add-SimNetworkInterface vm1 -Subnet hub/data
            (Get-SimVM vm1 | Get-SimNetworkInterface).Name | Should -Be @('vm1-nic', 'vm1-nic2')
            Remove-SimNetworkInterface vm1/vm1-nic2

            (Get-SimNetworkInterface -VM vm1).Name | Should -Be 'vm1-nic'
            { Remove-SimNetworkInterface vm1-nic -ErrorAction Stop } | Should -Throw -ErrorId 'NetworkInterfaceInUse,*'
        }

        It 'go' {
            $null = 'vm1', 'vm2' | New-SimVM -Subnet hub/app
            Get-SimVM vm1 | Remove-SimVM

            (Get-SimVM).Name | Should -Be 'vm2'
        }
    }
}
