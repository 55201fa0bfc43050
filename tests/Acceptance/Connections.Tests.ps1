Describe 'Connections between networks' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
    }

    BeforeEach {
        $null = New-SimTopology -Force
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimSubnet -Name data -VNet hub -AddressPrefix 10.0.2.0/24
    }

    Context 'peerings' {
        BeforeEach {
            $null = New-SimVNet spoke 10.1.0.0/16
        }

        It 'lead both ways unless told otherwise' {
            Add-SimPeering hub spoke -OneWay
            Get-SimPeering | Should -HaveCount 1
            Add-SimPeering spoke hub

            (Get-SimPeering).RemoteVNet | Should -Be @('spoke', 'hub')
        }

        It 'are found by their VNet and by the one they lead to' {
            Add-SimPeering hub spoke

            (Get-SimPeering hub).RemoteVNet | Should -Be 'spoke'
            (Get-SimPeering -VNet hub -RemoteVNet spoke).VNetName | Should -Be 'hub'
            { Get-SimPeering hub nope -ErrorAction Stop } | Should -Throw -ErrorId 'PeeringNotFound,*'
        }

        It 'share a gateway' {
            $null = New-SimGateway gw hub
            Add-SimPeering hub spoke
            Set-SimPeering hub spoke -AllowGatewayTransit
            Set-SimPeering spoke hub -UseRemoteGateways

            (Get-SimPeering spoke hub).UseRemoteGateways | Should -BeTrue
            { Remove-SimGateway gw -ErrorAction Stop } | Should -Throw -ErrorId 'GatewayInUse,*'
            Set-SimPeering spoke hub -UseRemoteGateways:$false
            Remove-SimGateway gw
            Get-SimGateway | Should -BeNullOrEmpty
        }

        It 'end both ways, by name or from the pipeline, and never by the name of a VNet alone' {
            Add-SimPeering hub spoke
            { Remove-SimPeering hub -ErrorAction Stop } | Should -Throw -ErrorId 'PeeringNotFound,*'
            Get-SimPeering hub | Remove-SimPeering

            Get-SimPeering | Should -BeNullOrEmpty
        }

        It 'refuse addresses that overlap' {
            $null = New-SimVNet twin 10.0.0.0/16

            { Add-SimPeering hub twin -ErrorAction Stop } | Should -Throw -ErrorId 'AddressPrefixOverlaps,*'
        }
    }

    Context 'routes' {
        BeforeEach {
            $null = New-SimRouteTable rt
        }

        It 'lead to ranges and to service tags' {
            Add-SimRoute rt all 0.0.0.0/0 VirtualAppliance 10.0.2.4
            Add-SimRoute rt storage storage.westeurope Internet

            (Get-SimRoute rt all).NextHopIPAddress | Should -Be '10.0.2.4'
            (Get-SimRoute rt storage).AddressPrefix | Should -BeExactly 'Storage.WestEurope'
            (Get-SimRouteTable rt).Routes | Should -HaveCount 2
        }

        It 'refuse <Prefix> to <NextHop> as <Id>' -ForEach @(
            @{ Prefix = '0.0.0.0/0'; NextHop = 'VirtualAppliance'; Id = 'NextHopInvalid' }
            @{ Prefix = '0.0.0.0/0'; NextHop = 'VirtualNetworkServiceEndpoint'; Id = 'NextHopInvalid' }
            @{ Prefix = 'Starage'; NextHop = 'Internet'; Id = 'ServiceTagUnknown' }
            @{ Prefix = '10.0.0.1/8'; NextHop = 'None'; Id = 'AddressPrefixInvalid' }
        ) {
            { Add-SimRoute rt r $Prefix $NextHop -ErrorAction Stop } |
                Should -Throw -ErrorId "$Id,ServiceEndpoints.Commands.AddSimRouteCommand"
            Get-SimRoute rt | Should -BeNullOrEmpty
        }

        It 'go, and so does the table once no subnet has it' {
            Add-SimRoute rt all 0.0.0.0/0 None
            Get-SimRoute | Remove-SimRoute
            Get-SimRoute | Should -BeNullOrEmpty
            Set-SimSubnet hub/app -RouteTable rt
            { Remove-SimRouteTable rt -ErrorAction Stop } | Should -Throw -ErrorId 'RouteTableInUse,*'
            Set-SimSubnet hub/app -RouteTable $null

            Remove-SimRouteTable rt
            Get-SimRouteTable | Should -BeNullOrEmpty
        }

        It 'of gateways are kept away when asked' {
            Set-SimRouteTable rt -DisableBgpRoutePropagation

            (Get-SimRouteTable rt).DisableBgpRoutePropagation | Should -BeTrue
        }
    }

    Context 'ways out' {
        It 'through a NAT gateway' {
            $null = New-SimNatGateway nat 20.1.2.3
            Set-SimSubnet hub/app -NatGateway nat

            (Get-SimSubnet hub/app).NatGateway | Should -Be 'nat'
            { Remove-SimNatGateway nat -ErrorAction Stop } | Should -Throw -ErrorId 'NatGatewayInUse,*'
            Set-SimNatGateway nat -PublicIPAddress 20.1.2.4, 20.1.2.5
            (Get-SimNatGateway nat).PublicIPAddress | Should -HaveCount 2
        }

        It 'through a gateway to an on-premises network' {
            $null = New-SimOnPremisesNetwork office 192.168.0.0/16 203.0.113.9
            $null = New-SimGateway gw hub -OnPremisesNetwork office -AdvertisedPrefix 0.0.0.0/0

            "$((Get-SimGateway gw).AdvertisedPrefix)" | Should -Be '0.0.0.0/0'
            { Remove-SimOnPremisesNetwork office -ErrorAction Stop } | Should -Throw -ErrorId 'OnPremisesNetworkInUse,*'
            { New-SimGateway gw2 hub -ErrorAction Stop } | Should -Throw -ErrorId 'LimitExceeded,*'
            Set-SimGateway gw -OnPremisesNetwork $null
            Remove-SimOnPremisesNetwork office
            Get-SimOnPremisesNetwork | Should -BeNullOrEmpty
        }

        It 'of an on-premises network are addresses of its own' {
            $null = New-SimOnPremisesNetwork office
            Set-SimOnPremisesNetwork office -PublicIPAddress 203.0.113.9

            "$((Get-SimOnPremisesNetwork office).PublicIPAddress)" | Should -Be '203.0.113.9'
        }
    }
}
